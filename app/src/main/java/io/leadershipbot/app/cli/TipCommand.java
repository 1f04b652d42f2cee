package io.leadershipbot.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import io.leadershipbot.content.Tip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tip}: a tip in the terminal. */
@Command
final class TipCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Function<List<String>, GivenTip> tips;

    @Parameters(arity = "0..*", paramLabel = "area", descriptionKey = "tip.area")
    private List<String> typed = List.of();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    TipCommand(Terminal terminal, Function<List<String>, GivenTip> tips) {
        this.terminal = terminal;
        this.tips = tips;
    }

    @Override
    public Integer call() {
        var given = tips.apply(typed);
        if (json && given.tip().isPresent()) {
            terminal.out().println(Json.text(facts(given.tip().get())));
        } else {
            var out = given.tip().isPresent() ? terminal.out() : terminal.err();
            new PlainCard(terminal.colours()).lines(given.card()).forEach(out::println);
        }
        return given.tip().isPresent() ? ExitStatus.OK : ExitStatus.USAGE;
    }

    private static Map<String, Object> facts(Tip tip) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", tip.id());
        facts.put("area", tip.id().substring(0, tip.id().indexOf('.')));
        facts.put("text", tip.text());
        facts.put("ask", tip.ask());
        facts.put("minutes", tip.minutes());
        facts.put("evidence", tip.evidence());
        tip.notWhen().ifPresent(clause -> facts.put("not_when", clause));
        return facts;
    }
}
