package io.leadershipbot.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;
import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Tip;
import io.leadershipbot.content.When;
import io.leadershipbot.language.AreaFinder.Found;
import io.leadershipbot.log.Reference;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.person.Workplace;

/**
 * A tip: any, from an area, or for a question in plain words.
 *
 * <p>
 * Fields that its own buttons carry: {@code id}, show exactly this tip; {@code after}, the tip that is on the screen;
 * {@code then}, the ids of further answers to a question, so that the question itself travels nowhere.
 */
final class TipCommand implements Command {

    private static final String DECK = "tip";
    private static final int MOST_ANSWERS = 8;

    private final ItemBag bag;
    private final RandomGenerator random;

    /**
     * @param random safe for use by many threads
     */
    TipCommand(ItemBag bag, RandomGenerator random) {
        this.bag = bag;
        this.random = random;
    }

    @Override
    public String name() {
        return "tip";
    }

    @Override
    public Reply run(Turn turn) {
        var asked = turn.field("id").flatMap(turn.pack()::tip);
        if (asked.isPresent()) {
            return card(turn, asked.get(), anotherLike(asked.get()));
        }
        var answers = tips(turn, turn.invocation().fields().getOrDefault("then", List.of()));
        if (!answers.isEmpty()) {
            return answer(turn, answers);
        }
        if (turn.invocation().args().isEmpty()) {
            return draw(turn, turn.pack().tips(), Invocation.of(name()));
        }
        return switch (turn.language().areas().find(turn.phrase())) {
            case Found.Exactly(var area) -> draw(turn, area);
            case Found.Nearly(var area, var similarity) -> AreaCards.readAs(turn, area, draw(turn, area));
            case Found.Not(var nearest) -> question(turn).orElseGet(() -> AreaCards.unknown(turn, nearest));
        };
    }

    /** Answers a question in plain words, if any tip has to do with it. */
    Optional<Reply> question(Turn turn) {
        var answers = turn.language().search().get().tips(turn.phrase(), audience(turn.preferences()), MOST_ANSWERS);
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(answer(turn, answers)
                        .mapCard(card -> card.withFirst(new Block.Note(turn.messages().text("tip.for-question")))));
    }

    private Reply answer(Turn turn, List<Tip> answers) {
        var drawn = bag.drawInOrder(turn.person(), DECK, answers);
        var others = new ArrayDeque<>(answers);
        others.remove(drawn.item());
        var another = others.isEmpty()
                ? anotherLike(drawn.item())
                : Invocation.of(name()).with("then", others.stream().map(Tip::id).toArray(String[]::new));
        return card(turn, drawn.item(), another);
    }

    private Reply draw(Turn turn, Area area) {
        return draw(turn, area.tips(), Invocation.of(name(), area.id()));
    }

    private Reply draw(Turn turn, List<Tip> tips, Invocation again) {
        var drawn = bag.draw(turn.person(), DECK, tips, tip -> fits(tip, turn.preferences()), turn.field("after"));
        var reply = card(turn, drawn.item(), again.with("after", drawn.item().id()));
        return drawn.refilled()
                ? reply.mapCard(card -> card.withLast(new Block.Note(turn.messages().text("tip.refilled",
                        Map.of("count", Text.of(Integer.toString(tips.size())))))))
                : reply;
    }

    private Reply card(Turn turn, Tip tip, Invocation another) {
        return turn.answer(TipCard.of(turn, tip, another, share(turn, tip)));
    }

    /** Where somebody else is who has not seen it. */
    private Optional<Invocation> share(Turn turn, Tip tip) {
        return turn.interaction().privacy() == Privacy.ASIDE
                ? Optional.of(Invocation.of("share", tip.id()).with("once", Reference.draw(random).toString()))
                : Optional.empty();
    }

    private Invocation anotherLike(Tip tip) {
        return Invocation.of(name(), tip.id().substring(0, tip.id().indexOf('.'))).with("after", tip.id());
    }

    private static List<Tip> tips(Turn turn, List<String> ids) {
        var tips = new ArrayList<Tip>();
        ids.forEach(id -> turn.pack().tip(id).ifPresent(tips::add));
        return tips;
    }

    private static boolean fits(Tip tip, Preferences preferences) {
        var audience = audience(preferences);
        var place = preferences.workplace();
        return (audience.isEmpty() || tip.audience().containsAll(audience))
                && !(tip.when() == When.REMOTE && place.equals(Optional.of(Workplace.TOGETHER)));
    }

    private static Set<Audience> audience(Preferences preferences) {
        return preferences.role().map(role -> Set.of(switch (role) {
            case NEW_MANAGER -> Audience.NEW;
            case EXPERIENCED -> Audience.SENIOR;
            case NO_REPORTS -> Audience.IC;
        })).orElse(Set.of());
    }
}
