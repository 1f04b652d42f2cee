package io.leadershipbot.log;

/**
 * A named value beside an event. Made only by the methods here, none of which takes a person, a name or typed words;
 * what is logged stays free of them by type.
 */
public final class Detail {

    private final String name;
    private final String value;

    private Detail(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** Which platform. */
    public static Detail platform(String platform) {
        return new Detail("platform", platform);
    }

    /** The number that the person was shown, to find their case by. */
    public static Detail reference(Reference reference) {
        return new Detail("reference", reference.toString());
    }

    /** A count, a port, a status, a duration in milliseconds. */
    public static Detail number(String name, long number) {
        return new Detail(name, Long.toString(number));
    }

    /** One of our own closed reasons, such as the rule by which a request was refused. */
    public static Detail reason(Enum<?> reason) {
        return new Detail("reason", reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** Which class is to blame; its name only. */
    public static Detail type(String className) {
        return new Detail("type", className);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The value. */
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
