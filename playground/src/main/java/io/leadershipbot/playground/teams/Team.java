package io.leadershipbot.playground.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/**
 * A team.
 *
 * @param id the id of its first channel, which stands for the team
 * @param groupId the team as the tenant knows it, a GUID
 * @param name the name shown
 */
public record Team(String id, String groupId, String name) {

    ObjectNode json() {
        return Json.object().put("id", id).put("aadGroupId", groupId).put("name", name);
    }
}
