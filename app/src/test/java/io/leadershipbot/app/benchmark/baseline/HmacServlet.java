package io.leadershipbot.app.benchmark.baseline;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Checks Slack's signature and nothing else: the least that any bot has to do. */
final class HmacServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String secret;

    HmacServlet(String secret) {
        this.secret = secret;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readAllBytes();
        if (isSigned(request, body)) {
            response.setContentType("application/json; charset=utf-8");
            response.getWriter().write("{\"response_type\":\"ephemeral\",\"text\":\"Signed\"}");
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean isSigned(HttpServletRequest request, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update(("v0:" + request.getHeader("X-Slack-Request-Timestamp") + ":").getBytes(UTF_8));
            var expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(expected.getBytes(UTF_8),
                    request.getHeader("X-Slack-Signature").getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
