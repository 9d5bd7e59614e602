package fr.maillon.catalogue.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Why a need cannot be published as it is.
 *
 * @param messageKey of a text in the bundles
 * @param arguments of that text
 */
public record NeedProblem(String messageKey, List<Serializable> arguments) implements Serializable {

    public NeedProblem {
        arguments = List.copyOf(arguments);
    }

    static NeedProblem of(String messageKey, Serializable... arguments) {
        return new NeedProblem(messageKey, List.of(arguments));
    }
}
