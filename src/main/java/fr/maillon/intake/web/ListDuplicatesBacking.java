package fr.maillon.intake.web;

import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.DuplicateRow;
import fr.maillon.intake.service.DuplicateService;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The requests that look like the one of the page, each with its reasons. */
@Named
@RequestScoped
public class ListDuplicatesBacking {

    @Inject
    private DuplicateService duplicates;

    @Inject
    private Say say;

    private String id;
    private List<DuplicateRow> rows;

    /** Those of a request; read once. */
    public List<DuplicateRow> of(String requestId) {
        if (rows == null || !requestId.equals(id)) {
            id = requestId;
            rows = new ArrayList<>(duplicates.duplicatesOf(new RequestId(requestId)));
        }
        return rows;
    }

    public String reasons(DuplicateRow row) {
        return LikenessSaid.of(row, say.texts());
    }
}
