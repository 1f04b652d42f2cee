package io.leadershipbot.testkit.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Looks for every canary in every form in every place, and proves afterwards, by planting a mark of its own there, that
 * it would have seen one.
 */
public final class CanaryScan {

    private final int canaries;
    private final int forms;
    private final List<Mark> planted;
    private final MarkFinder finder;
    private final Set<String> places = new HashSet<>();
    private final List<Hit> hits = new ArrayList<>();
    private Predicate<Hit> byDesign = hit -> false;
    private int toFind;
    private int found;

    private CanaryScan(int canaries, int forms, List<Mark> planted, MarkFinder finder) {
        this.canaries = canaries;
        this.forms = forms;
        this.planted = planted;
        this.finder = finder;
    }

    /** A scan for what was drawn up to now. */
    public static CanaryScan of(Canaries canaries, Forms forms) {
        var planted = forms.of(canaries.control());
        var marks = new ArrayList<>(planted);
        canaries.all().forEach(canary -> marks.addAll(forms.distinctOf(canary)));
        return new CanaryScan(canaries.all().size(), forms.size(), planted, new MarkFinder(marks));
    }

    /** The same scan, which passes over what has to stand there. */
    public CanaryScan except(Predicate<Hit> hasToBe) {
        byDesign = byDesign.or(hasToBe);
        return this;
    }

    /** Looks through a place; returns what should not be there, the first of each mark in each file. */
    public List<Hit> look(Place place) throws IOException {
        return lookUntilGone(place, 1);
    }

    /**
     * Looks through a place again and again until nothing is left there that should not be: a request that is still
     * being answered has to be in memory.
     *
     * @param times how often at most; what is found the last time counts
     */
    public List<Hit> lookUntilGone(Place place, int times) throws IOException {
        places.add(place.name());
        var here = hitsIn(place);
        for (int i = 1; i < times && !here.isEmpty(); i++) {
            here = hitsIn(place);
        }
        hits.addAll(here);
        return here;
    }

    private List<Hit> hitsIn(Place place) throws IOException {
        return see(place).values().stream().filter(byDesign.negate()).toList();
    }

    /**
     * Plants a leak in every form that can stand in the place, and looks for them.
     *
     * @return the forms that were not found; none, or the scan is worth nothing
     */
    public List<String> control(Place place) throws IOException {
        var leaks = planted.stream().filter(mark -> place.holdsBytes() || mark.form().isText()).toList();
        place.plant(leaks.stream().map(Mark::bytes).toList());
        Set<Mark> seen = new HashSet<>();
        see(place).keySet().forEach(seeing -> seen.add(seeing.mark()));
        var missed = leaks.stream().filter(leak -> !seen.contains(leak)).map(leak -> leak.form().name()).toList();
        toFind += leaks.size();
        found += leaks.size() - missed.size();
        return missed;
    }

    /** All that was found and should not be there. */
    public List<Hit> hits() {
        return List.copyOf(hits);
    }

    /** How it went, in a line. */
    public String summary() {
        return "canaries: " + hits.size() + " hits of " + canaries + " canaries x " + forms + " forms x "
                + places.size() + " places; control " + found + "/" + toFind;
    }

    private record Seeing(String place, Mark mark) {}

    private Map<Seeing, Hit> see(Place place) throws IOException {
        Map<Seeing, Hit> seen = new LinkedHashMap<>();
        place.show((where, content) -> {
            var called = where.isEmpty() ? place.name() : place.name() + ": " + harmless(where);
            finder.find(content, (mark, offset) -> seen.putIfAbsent(new Seeing(called, mark),
                    new Hit(called, mark.canary().name(), mark.form().name(), offset)));
        });
        return seen;
    }

    /** A file's name can be the leak; then it is not told. */
    private String harmless(String where) throws IOException {
        var marks = new ArrayList<Mark>();
        finder.find(new ByteArrayInputStream(where.getBytes(UTF_8)), (mark, offset) -> marks.add(mark));
        return marks.isEmpty() ? where : "a file with a canary in its name";
    }
}
