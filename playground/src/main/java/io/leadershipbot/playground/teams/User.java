package io.leadershipbot.playground.teams;

import java.time.ZoneId;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/**
 * Somebody in a tenant.
 *
 * @param id the account as this bot knows it, {@code 29:…}
 * @param objectId the account as the tenant knows it, a GUID
 * @param name the name shown
 * @param tz an IANA zone
 * @param locale a language tag with a country, for example {@code de-DE}
 * @param platform what they sit at: {@code Windows}, {@code Mac}, {@code iOS}, {@code Android}, {@code Web}
 */
public record User(String id, String objectId, String name, String tz, String locale, String platform) {

    /** The same person, in another zone. */
    public User in(String otherTz) {
        return new User(id, objectId, name, otherTz, locale, platform);
    }

    /** The same person, with another language. */
    public User speaking(String otherLocale) {
        return new User(id, objectId, name, tz, otherLocale, platform);
    }

    /** The same person, at another device. */
    public User at(String otherPlatform) {
        return new User(id, objectId, name, tz, locale, otherPlatform);
    }

    /** The same person, under another name. */
    public User named(String otherName) {
        return new User(id, objectId, otherName, tz, locale, platform);
    }

    ZoneId zone() {
        return ZoneId.of(tz);
    }

    String country() {
        return Locale.forLanguageTag(locale).getCountry();
    }

    ObjectNode account() {
        return Json.object().put("id", id).put("name", name).put("aadObjectId", objectId);
    }

    /** As rosters show them. */
    ObjectNode member(String tenant) {
        String mail = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.com";
        return Json.object().put("id", id).put("name", name).put("objectId", objectId).put("givenName", name)
                .put("email", mail).put("userPrincipalName", mail).put("tenantId", tenant).put("userRole", "user");
    }
}
