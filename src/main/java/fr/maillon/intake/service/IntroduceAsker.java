package fr.maillon.intake.service;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.NewClient;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.PlainText;
import fr.maillon.shared.Siret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without account says who asks, and is sent the mail by which they confirm: the last step of a draft.
 *
 * @param name of the client for whom is asked
 * @param siret nothing for those who have none, or not yet
 * @param contactName who speaks for the client
 * @param phone may be empty
 * @param locale in which they read
 */
public record IntroduceAsker(
        @NotNull RequestId requestId,
        @NotBlank @Size(max = NAME) String name,
        @NotNull ClientKind kind,
        @Nullable Siret siret,
        @NotBlank @Size(max = NAME) String contactName,
        @NotNull EmailAddress email,
        @NotNull @Pattern(regexp = PHONE_FORM) String phone,
        @NotNull Locale locale) {

    public static final int NAME = 120;

    /** A telephone number as people write it, or nothing. */
    public static final String PHONE_FORM = "|\\+?[0-9][0-9 .()-]{5,24}";

    public IntroduceAsker {
        name = PlainText.line(name);
        contactName = PlainText.line(contactName);
        phone = PlainText.line(phone);
    }

    NewClient client() {
        return new NewClient(name, kind, siret, "", contactName, email, phone);
    }
}
