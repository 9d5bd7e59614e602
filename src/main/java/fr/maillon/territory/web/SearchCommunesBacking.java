package fr.maillon.territory.web;

import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Suggests communes while somebody types one. */
@Named
@RequestScoped
public class SearchCommunesBacking {

    private static final int SUGGESTIONS = 10;

    @Inject
    private TerritoryApi territories;

    public List<String> suggest(String typed) {
        List<String> suggestions = new ArrayList<>();
        territories
                .searchCommunes(typed, SUGGESTIONS)
                .forEach(commune -> suggestions.add(CommuneConverter.text(commune)));
        return suggestions;
    }
}
