package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.HalfDay;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.CallBack;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Ids;
import fr.maillon.shared.TerritoryId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaCallBacksTest extends OnBothDatabases {

    private static final CallBackWish TUESDAY = new CallBackWish(LocalDate.parse("2026-11-24"), HalfDay.AFTERNOON);

    private JpaCallBacks callBacks;
    private RequestId request;

    @BeforeEach
    void open() {
        callBacks = new JpaCallBacks(entityManager);
        var stored = RequestFixtures.aRequestInQualification();
        entityManager.persist(stored);
        request = stored.id();
    }

    @Test
    void a_call_back_is_found_again_through_its_whole_life() {
        var callBack = new CallBack(CallBackId.next(), request, TUESDAY, "06 00 00 00 01", MONDAY_MORNING);
        callBacks.add(callBack);
        writeAndForget();
        assertThat(callBacks.require(callBack.id()).summary()).isEqualTo(callBack.summary());

        var fixed = callBacks.require(callBack.id());
        fixed.fix(
                MONDAY_MORNING.plusSeconds(3600),
                MONDAY_MORNING.plusSeconds(5400),
                Viewers.coordinator(),
                MONDAY_MORNING);
        fixed.cancel("r".repeat(500), MONDAY_MORNING);
        var expected = fixed.summary();
        writeAndForget();
        assertThat(callBacks.require(callBack.id()).summary()).isEqualTo(expected);
        assertThat(expected.sequence()).isEqualTo(1);
    }

    @Test
    void those_of_a_request_come_newest_first() {
        var first = new CallBack(
                CallBackId.next(), request, CallBackWish.AS_SOON_AS_POSSIBLE, "0600000001", MONDAY_MORNING);
        var second = new CallBack(
                CallBackId.next(),
                request,
                CallBackWish.AS_SOON_AS_POSSIBLE,
                "0600000001",
                MONDAY_MORNING.plusSeconds(60));
        callBacks.add(first);
        callBacks.add(second);
        writeAndForget();

        assertThat(callBacks.of(request)).extracting(CallBack::id).containsExactly(second.id(), first.id());
        assertThat(callBacks.of(RequestId.next())).isEmpty();
    }

    @Test
    void those_to_come_of_a_territory_are_found_the_ones_without_a_time_first() {
        var over = new CallBack(CallBackId.next(), request, TUESDAY, "0600000001", MONDAY_MORNING);
        over.cancel("", MONDAY_MORNING);
        var late = fixedAt(7200);
        var soon = fixedAt(3600);
        var asked = new CallBack(CallBackId.next(), request, TUESDAY, "0600000001", MONDAY_MORNING);
        callBacks.add(over);
        callBacks.add(late);
        callBacks.add(soon);
        callBacks.add(asked);
        writeAndForget();

        assertThat(callBacks.openIn(Viewers.TARN))
                .extracting(CallBack::id)
                .containsExactly(asked.id(), soon.id(), late.id());
        assertThat(callBacks.openIn(new TerritoryId(Ids.next()))).isEmpty();
    }

    private CallBack fixedAt(long seconds) {
        var callBack = new CallBack(CallBackId.next(), request, TUESDAY, "0600000001", MONDAY_MORNING);
        callBack.fix(
                MONDAY_MORNING.plusSeconds(seconds),
                MONDAY_MORNING.plusSeconds(seconds + 600),
                Viewers.coordinator(),
                MONDAY_MORNING);
        return callBack;
    }
}
