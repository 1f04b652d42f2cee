package io.leadershipbot.app.doctor;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When which zone changes its clocks. Governments decide on it every year, and what Java knows of it comes with the JDK.
 *
 * @param data which release of the time zone database it is, {@code 2026a}
 */
record TimeZoneCheck(InstantSource clock, String data) implements Check {

    private static final Pattern RELEASE = Pattern.compile("(\\d{4})[a-z]+");

    /** Some countries are always wrong after that. */
    private static final int OLD = 2;

    TimeZoneCheck(InstantSource clock) {
        this(clock, ZoneRulesProvider.getVersions("UTC").lastKey());
    }

    @Override
    public String name() {
        return "time-zones";
    }

    @Override
    public List<Finding> run() {
        var values = Map.of("data", data, "zone", ZoneId.systemDefault().getId());
        var release = RELEASE.matcher(data);
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        boolean isOld = release.matches() && year - Integer.parseInt(release.group(1)) >= OLD;
        return List.of(isOld ? warning("time-zones.old", values) : ok("time-zones.fine", values));
    }
}
