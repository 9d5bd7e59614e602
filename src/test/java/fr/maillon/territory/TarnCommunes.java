package fr.maillon.territory;

import fr.maillon.platform.reference.ReferenceTable;
import java.util.List;
import java.util.stream.Stream;

/** The communes shipped with the product, read without a database. */
public final class TarnCommunes {

    public static final String ALBI = "81004";
    public static final String CASTRES = "81065";
    public static final String GAILLAC = "81099";
    public static final String GRAULHET = "81105";
    public static final String LAVAUR = "81140";
    public static final String MAZAMET = "81163";
    public static final String TOULOUSE = "31555";
    public static final String AZAS = "31038";
    public static final String SAINT_SULPICE = "81271";

    private TarnCommunes() {}

    public static List<CommuneSummary> ofTheTarn() {
        return read("communes.csv").toList();
    }

    public static List<CommuneSummary> all() {
        return Stream.concat(read("communes.csv"), read("neighbours.csv")).toList();
    }

    public static CommuneSummary of(String inseeCode) {
        return all().stream()
                .filter(commune -> commune.inseeCode().equals(inseeCode))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<CommuneSummary> read(String file) {
        return ReferenceTable.read(TarnCommunes.class, "/fr/maillon/territory/tarn/" + file).rows().stream()
                .map(row -> new CommuneSummary(
                        row.text("insee"),
                        row.text("name"),
                        row.text("postcode"),
                        row.integer("population"),
                        row.decimal("lat"),
                        row.decimal("lon"),
                        row.text("department"),
                        row.text("intercommunality")));
    }
}
