package io.leadershipbot.testkit.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text that a program gave out: metrics, answers, what a terminal shows. */
public final class Words implements Place {

    /** Where the text comes from. */
    @FunctionalInterface
    public interface Teller {

        /** The text as it is now. */
        String tell() throws IOException;
    }

    private final String name;
    private final Teller teller;
    private final List<byte[]> planted = new ArrayList<>();

    /** Text that is asked for each time that somebody looks. */
    public Words(String name, Teller teller) {
        this.name = name;
        this.teller = teller;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void show(Viewer viewer) throws IOException {
        var text = new StringBuilder(teller.tell());
        planted.forEach(leak -> text.append('\n').append(new String(leak, UTF_8)));
        viewer.view("", new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
    }

    @Override
    public boolean holdsBytes() {
        return false;
    }

    @Override
    public void plant(List<byte[]> leaks) {
        planted.addAll(leaks);
    }
}
