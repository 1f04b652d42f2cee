package io.leadershipbot.app.playground;

import java.io.IOException;
import java.util.HashMap;

import io.leadershipbot.app.server.Branch;
import io.leadershipbot.playground.Request;
import io.leadershipbot.playground.page.PageAnswer;
import io.leadershipbot.playground.page.Playground;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Between Jetty's terms and the playground's. */
final class PageVisitor implements Branch.Visitor {

    private static final int NOT_MODIFIED = 304;

    private final Playground playground;

    PageVisitor(Playground playground) {
        this.playground = playground;
    }

    @Override
    public void answer(Branch.Visit visit, Branch.Answers answers) throws IOException, InterruptedException {
        var request = new Request(visit.method(), visit.path(), visit.query(), visit.headers(),
                new String(visit.body(), UTF_8));
        switch (playground.answer(request, visit.peer())) {
            case PageAnswer.Whole whole -> whole(whole, answers);
            case PageAnswer.Going going -> goOn(going, answers);
        }
    }

    private static void whole(PageAnswer.Whole whole, Branch.Answers answers) throws IOException {
        var headers = new HashMap<>(whole.headers());
        if (whole.status() != NOT_MODIFIED) {
            headers.put("Content-Length", Integer.toString(whole.body().length));
        }
        answers.begin(whole.status(), headers).write(whole.body());
    }

    private static void goOn(PageAnswer.Going going, Branch.Answers answers)
            throws IOException, InterruptedException {
        try (var stream = going.stream()) {
            var out = answers.begin(going.status(), going.headers());
            for (var piece = stream.next(); !piece.isEmpty(); piece = stream.next()) {
                out.write(piece.getBytes(UTF_8));
                out.flush();
            }
        }
    }
}
