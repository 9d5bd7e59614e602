package fr.maillon.territory.web;

import fr.maillon.shared.SearchableName;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;

/**
 * A commune as people write it, {@code Lavaur (81500)}. Whoever types only the name is understood as well, whether the
 * suggestions were used or not.
 */
@Dependent
@FacesConverter(value = "maillon.commune", managed = true)
public class CommuneConverter implements Converter<CommuneSummary> {

    private static final int SUGGESTIONS = 10;

    @Inject
    private TerritoryApi territories;

    public CommuneConverter() {}

    CommuneConverter(TerritoryApi territories) {
        this.territories = territories;
    }

    /** The commune as it stands in the field and among the suggestions. */
    static String text(CommuneSummary commune) {
        return commune.name() + " (" + commune.postalCode() + ")";
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, CommuneSummary commune) {
        return commune == null ? "" : text(commune);
    }

    @Override
    public CommuneSummary getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return meant(typed).orElseThrow(() -> new ConverterException(unknown(faces, typed)));
    }

    Optional<CommuneSummary> meant(String typed) {
        var words = SearchableName.of(typed);
        return territories.searchCommunes(typed, SUGGESTIONS).stream()
                .filter(commune -> words.equals(SearchableName.of(text(commune)))
                        || words.equals(SearchableName.of(commune.name())))
                .findFirst();
    }

    private static FacesMessage unknown(FacesContext faces, String typed) {
        var pattern = faces.getApplication().getResourceBundle(faces, "msg").getString("commune.unknown");
        var text = MessageFormat.format(pattern, typed.strip());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
