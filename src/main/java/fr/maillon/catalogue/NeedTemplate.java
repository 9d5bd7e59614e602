package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One published version of a need of the catalogue: what is asked of a client who has it, and the lots it usually has.
 * A version never changes; a request keeps the version it was asked with.
 *
 * @param version from 1
 * @param name the need in a client's words: "Vendre mes produits en ligne"
 * @param explanation what that means, in one line
 * @param lots in the order in which they are usually done
 */
public record NeedTemplate(
        NeedCode code,
        int version,
        NeedKind kind,
        Bilingual name,
        Bilingual explanation,
        List<NeedQuestion> questions,
        List<UsualLot> lots,
        List<UsualDependency> dependencies)
        implements Serializable {

    public NeedTemplate {
        questions = List.copyOf(questions);
        lots = List.copyOf(lots);
        dependencies = List.copyOf(dependencies);
    }

    /** The questions asked of somebody who answered so, in order. */
    public List<NeedQuestion> asked(Map<String, String> answers) {
        return questions.stream().filter(question -> question.isAsked(answers)).toList();
    }
}
