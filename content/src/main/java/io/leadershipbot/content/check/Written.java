package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.yaml.YamlNode.Mapping;

/** An item, and where it is written. */
record Written<T extends Item>(AreaFile file, T item, Mapping node) {
    Place at(String field) {
        return new Place(file.origin().fileOf(item.id()), node.lineOf(field), item.id());
    }

    /** The item as a whole. */
    Place at() {
        return at("id");
    }
}
