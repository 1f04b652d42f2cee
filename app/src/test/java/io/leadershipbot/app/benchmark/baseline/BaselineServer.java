package io.leadershipbot.app.benchmark.baseline;

import java.util.List;

import jakarta.servlet.http.HttpServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A servlet on the bot's Jetty, with the bot's threads and connector. Says its port in one line, and runs until killed. */
public final class BaselineServer {

    private BaselineServer() {}

    /**
     * Serves.
     *
     * @param args {@code bolt SECRET TOKEN API_URL}, {@code hmac SECRET}, {@code token APP_ID OPENID_URL} or
     *     {@code hello}
     */
    public static void main(String[] args) throws Exception {
        var server = start(servlet(List.of(args)));
        System.out.println("port=" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
        server.join();
    }

    private static HttpServlet servlet(List<String> args) throws Exception {
        return switch (args.getFirst()) {
            case "bolt" -> BoltEcho.servlet(args.get(1), args.get(2), args.get(3));
            case "hmac" -> new HmacServlet(args.get(1));
            case "token" -> TokenServlet.of(args.get(1), args.get(2));
            case "hello" -> new HelloServlet();
            default -> throw new IllegalArgumentException("No such baseline: " + args.getFirst());
        };
    }

    private static Server start(HttpServlet servlet) throws Exception {
        var threads = new QueuedThreadPool(10, 2);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        var server = new Server(threads);
        var connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(new HttpConfiguration()));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/slack/events");
        context.addServlet(new ServletHolder(servlet), "/api/messages");
        server.setHandler(context);
        server.start();
        return server;
    }
}
