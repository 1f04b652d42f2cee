package io.leadershipbot.testkit.canary;

/** A canary in one form: the bytes to look for. */
final class Mark {

    private final Canary canary;
    private final Form form;
    private final byte[] bytes;

    Mark(Canary canary, Form form, byte[] bytes) {
        this.canary = canary;
        this.form = form;
        this.bytes = bytes;
    }

    Canary canary() {
        return canary;
    }

    Form form() {
        return form;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return canary + ", " + form.name();
    }
}
