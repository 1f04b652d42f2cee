package io.leadershipbot.app.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** HTML that cannot be written wrong: words are escaped because they are words. */
sealed interface Html {

    /** Writes it down. */
    void write(StringBuilder out);

    /** Running text. */
    record Words(String text) implements Html {
        @Override
        public void write(StringBuilder out) {
            escape(text, out);
        }
    }

    /** What a style or script element holds: our own, from a file. */
    record Raw(String text) implements Html {
        @Override
        public void write(StringBuilder out) {
            out.append(text);
        }
    }

    /** An element; one without content that can have none is written as such. */
    record Element(String name, Map<String, String> attributes, List<Html> content) implements Html {

        private static final List<String> VOID = List.of("meta", "input");

        /** Takes unmodifiable copies. */
        public Element {
            attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            content = List.copyOf(content);
        }

        Element with(String attribute, String value) {
            var all = new LinkedHashMap<>(attributes);
            all.put(attribute, value);
            return new Element(name, all, content);
        }

        Element and(Html... more) {
            return and(List.of(more));
        }

        Element and(List<? extends Html> more) {
            var all = new ArrayList<>(content);
            all.addAll(more);
            return new Element(name, attributes, all);
        }

        @Override
        public void write(StringBuilder out) {
            out.append('<').append(name);
            attributes.forEach((attribute, value) -> {
                out.append(' ').append(attribute).append("=\"");
                escape(value, out);
                out.append('"');
            });
            out.append('>');
            if (!VOID.contains(name)) {
                content.forEach(part -> part.write(out));
                out.append("</").append(name).append('>');
            }
        }
    }

    static Element element(String name, Html... content) {
        return new Element(name, Map.of(), List.of(content));
    }

    static Element element(String name, String text) {
        return element(name, new Words(text));
    }

    private static void escape(String text, StringBuilder out) {
        text.chars().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append((char) sign);
            }
        });
    }
}
