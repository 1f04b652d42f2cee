package io.leadershipbot.app.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.slack.SlackScope;

/** Whether the bot was granted what it uses, and what it costs where not. Says nothing while Slack does not say. */
record SlackScopesCheck(Answers answers) implements Check {

    @Override
    public String name() {
        return "slack-scopes";
    }

    @Override
    public List<Finding> run() {
        return answers.slackBot().stream().map(Answers.Answer::get).flatMap(answer -> switch (answer) {
            case SlackCheck.Finding.Good good -> compared(good.scopes());
            case SlackCheck.Finding.Refused refused -> Stream.empty();
            case SlackCheck.Finding.Unreachable unreachable -> Stream.empty();
        }).toList();
    }

    private Stream<Finding> compared(Set<String> granted) {
        var missing = Arrays.stream(SlackScope.values()).filter(scope -> !granted.contains(scope.id())).toList();
        return missing.isEmpty()
                ? Stream.of(ok("slack-scopes.fine", Map.of("scopes", String.join(", ",
                        Arrays.stream(SlackScope.values()).map(SlackScope::id).toList()))))
                : missing.stream().map(scope -> wrong(scope.cost(), Map.of("scope", scope.id())));
    }
}
