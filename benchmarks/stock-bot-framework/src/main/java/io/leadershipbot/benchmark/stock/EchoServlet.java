package io.leadershipbot.benchmark.stock;

import java.io.IOException;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.authentication.AuthenticationException;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** As in the SDK's servlet sample, which is written for an older servlet API. */
final class EchoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final transient BotFrameworkHttpAdapter adapter;
    private final transient EchoBot bot = new EchoBot();

    EchoServlet(BotFrameworkHttpAdapter adapter) {
        this.adapter = adapter;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var activity = JSON.readValue(request.getInputStream(), Activity.class);
        try {
            adapter.processIncomingActivity(request.getHeader("Authorization"), activity, bot).join();
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (CompletionException e) {
            // Whoever measures has to see why.
            e.printStackTrace();
            response.setStatus(e.getCause() instanceof AuthenticationException
                    ? HttpServletResponse.SC_UNAUTHORIZED
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
