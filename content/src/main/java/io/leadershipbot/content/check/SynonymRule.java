package io.leadershipbot.content.check;

import java.util.HashMap;

import io.leadershipbot.content.AreaIds;

/** What people type leads to one area: a synonym stands once, and is no other area's name. */
final class SynonymRule implements Rule {
    @Override
    public String name() {
        return "synonyms";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var owners = new HashMap<String, String>();
        AreaIds.ALL.forEach(id -> owners.put(id, id));
        manuscript.areas().forEach(file -> owners.put(file.area().id(), file.area().id()));
        for (var file : manuscript.areas()) {
            var area = file.area();
            for (var word : area.also()) {
                var owner = owners.putIfAbsent(word, area.id());
                if (owner != null && !owner.equals(area.id())) {
                    findings.add(new Place(file.origin().fileOf("also"), file.lineOf("also"), area.id()),
                            "'" + word + "' leads to '" + owner + "' already.",
                            "Leave it to the area that people mean more often.");
                }
            }
        }
    }
}
