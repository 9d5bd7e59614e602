package fr.maillon.territory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TarnCommunes;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.service.IntercommunalityRow;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class JpaTerritoryQueriesTest extends OnBothDatabases {

    private final Viewer administrator = Viewers.administrator();

    @Test
    void all_communes_shipped_are_read_as_they_were_written() {
        var expected = TarnCommunes.all().stream()
                .sorted(Comparator.comparing(CommuneSummary::inseeCode))
                .toList();

        assertThat(new JpaCommuneRepository(entityManager).all()).isEqualTo(expected);
    }

    @Test
    void the_tarn_has_314_communes_in_16_intercommunalities() {
        var tarn = queries().territories(administrator).get(0);
        var detail = queries().territory(administrator, tarn.id());

        assertThat(tarn.communes()).isEqualTo(314);
        assertThat(tarn.population()).isBetween(390_000L, 410_000L);
        assertThat(detail.communes()).isEqualTo(314);
        assertThat(detail.intercommunalities()).hasSize(16);
        assertThat(detail.intercommunalities().stream()
                        .mapToLong(IntercommunalityRow::communes)
                        .sum())
                .isEqualTo(314);
        assertThat(detail.intercommunalities())
                .filteredOn(row -> row.code().equals("200034023"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("CC Tarn-Agout");
                    assertThat(row.communes()).isEqualTo(20);
                });
    }

    @Test
    void a_territory_without_known_communes_has_none() {
        var reunion = new Territory("La Réunion", "974", "");
        entityManager.persist(reunion);
        writeAndForget();

        var detail = queries().territory(administrator, reunion.id());

        assertThat(detail.communes()).isZero();
        assertThat(detail.population()).isZero();
        assertThat(detail.intercommunalities()).isEmpty();
    }

    @Test
    void only_an_administrator_sees_them() {
        var tarn = queries().territories(administrator).get(0).id();

        assertThatThrownBy(() -> queries().territories(Viewers.coordinator())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries().territory(Viewers.coordinator(), tarn))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_territory_that_was_never_opened_is_not_found() {
        var nowhere = new TerritoryId(Ids.next());

        assertThatThrownBy(() -> queries().territory(administrator, nowhere)).isInstanceOf(NotFound.class);
    }

    private JpaTerritoryQueries queries() {
        return new JpaTerritoryQueries(entityManager);
    }
}
