package io.leadershipbot.teams.token;

/**
 * What to do about Entra's errors.
 *
 * @see <a href="https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes">Error codes</a>
 */
final class EntraAdvice {

    private EntraAdvice() {}

    static String on(String code) {
        return switch (code) {
            case "AADSTS7000215" -> "The client secret is wrong. Copy the secret's value, not its id, from \"Certificates"
                    + " & secrets\" of the app registration; it is shown once, after it was made.";
            case "AADSTS7000222" -> "The client secret or certificate has expired. Make a new one under \"Certificates &"
                    + " secrets\" of the app registration.";
            case "AADSTS700016" -> "The tenant has no app of this id. Check the app id and the tenant; a single-tenant"
                    + " app is found only in its own.";
            case "AADSTS90002", "AADSTS900021",
                    "AADSTS900023" -> "There is no such tenant. Copy the \"Directory (tenant)"
                            + " ID\" of the app registration.";
            case "AADSTS700027" -> "The app registration does not know the certificate. Upload it under \"Certificates &"
                    + " secrets\", or give the file with the right one.";
            case "AADSTS700024" -> "The bot's clock is wrong. Set this machine's time.";
            case "AADSTS7000112" -> "The app is disabled. Enable it under \"Enterprise applications\".";
            case "AADSTS53003" -> "A Conditional Access policy forbids it. Ask your administrator to let the app sign in"
                    + " from this machine's address.";
            default -> "See https://login.microsoftonline.com/error?code=" + code.replace("AADSTS", "") + ".";
        };
    }
}
