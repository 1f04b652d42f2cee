package io.leadershipbot.benchmark.stock;

import java.util.Properties;

import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An echo on the bot's Jetty, with the bot's threads and connector. Says its port in one line, and runs until killed. */
public final class StockEcho {

    private StockEcho() {}

    /**
     * Serves.
     *
     * @param args app id, its secret, where the channel's OpenID configuration is, and the authority for tokens, which
     *     the SDK wants by https
     */
    public static void main(String[] args) throws Exception {
        var properties = new Properties();
        properties.setProperty(MicrosoftAppCredentials.MICROSOFTAPPID, args[0]);
        properties.setProperty(MicrosoftAppCredentials.MICROSOFTAPPPASSWORD, args[1]);
        properties.setProperty("BotOpenIdMetadata", args[2]);
        var server = start(new EchoServlet(new StockAdapter(new GivenConfiguration(properties), args[3])));
        System.out.println("port=" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
        server.join();
    }

    private static Server start(EchoServlet servlet) throws Exception {
        var threads = new QueuedThreadPool(10, 2);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        var server = new Server(threads);
        var connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(new HttpConfiguration()));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/api/messages");
        server.setHandler(context);
        server.start();
        return server;
    }
}
