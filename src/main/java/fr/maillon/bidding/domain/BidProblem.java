package fr.maillon.bidding.domain;

import java.io.Serializable;
import java.util.List;

/**
 * What stands against submitting a draft.
 *
 * @param field which one it is, {@code lines[0].unitPrice}
 * @param messageKey text in the message bundles
 * @param arguments of the text
 */
public record BidProblem(String field, String messageKey, List<Serializable> arguments) implements Serializable {

    public BidProblem {
        arguments = List.copyOf(arguments);
    }
}
