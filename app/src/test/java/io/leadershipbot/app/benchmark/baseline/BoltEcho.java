package io.leadershipbot.app.benchmark.baseline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import static java.util.Collections.list;

/** Bolt for Java as its guide shows it, with everything it brings along, answering a command with what was typed. */
final class BoltEcho {

    private BoltEcho() {}

    static HttpServlet servlet(String secret, String token, String apiUrl) {
        var slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(apiUrl);
        slack.setProxyUrl(null);
        var app = new App(AppConfig.builder().slack(Slack.getInstance(slack)).signingSecret(secret)
                .singleTeamBotToken(token).build());
        app.command("/leadership", (request, context) -> context
                .ack(answer -> answer.responseType("ephemeral").text("Echo: " + request.getPayload().getText())));
        app.start();
        return new BoltServlet(app);
    }

    /** As Bolt's own, which is written for an older servlet API. */
    private static final class BoltServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient App app;
        private final transient SlackRequestParser parser;

        BoltServlet(App app) {
            this.app = app;
            this.parser = new SlackRequestParser(app.config());
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                var answer = app.run(parser.parse(parsed(request)));
                response.setStatus(answer.getStatusCode());
                answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                response.setContentType(answer.getContentType());
                response.getWriter().write(answer.getBody() == null ? "" : answer.getBody());
            } catch (IOException broken) {
                throw broken;
            } catch (Exception broken) {
                throw new IOException(broken);
            }
        }

        private static SlackRequestParser.HttpRequest parsed(HttpServletRequest request) throws IOException {
            Map<String, List<String>> headers = new HashMap<>();
            list(request.getHeaderNames()).forEach(name -> headers.put(name, list(request.getHeaders(name))));
            return SlackRequestParser.HttpRequest.builder().requestUri(request.getRequestURI()).queryString(Map.of())
                    .headers(new RequestHeaders(headers))
                    .requestBody(request.getReader().lines().collect(Collectors.joining()))
                    .remoteAddress(request.getRemoteAddr()).build();
        }
    }
}
