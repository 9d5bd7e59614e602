package fr.maillon.award.domain;

import fr.maillon.identity.AccountId;
import fr.maillon.shared.EmailAddress;
import java.util.List;

/**
 * Who signed, what that person was shown, and from where.
 *
 * @param textShown the sentence above the boxes, word for word
 * @param boxesTicked the sentences of the boxes ticked, word for word
 * @param address of the machine the confirmation came from
 * @param userAgent how its browser calls itself, empty when it does not say
 */
public record Signature(
        String signerName,
        String signerFunction,
        AccountId account,
        EmailAddress email,
        String textShown,
        List<String> boxesTicked,
        String address,
        String userAgent) {

    public Signature {
        signerName = signerName.strip();
        signerFunction = signerFunction.strip();
        boxesTicked = List.copyOf(boxesTicked);
    }
}
