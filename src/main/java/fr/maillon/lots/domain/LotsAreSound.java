package fr.maillon.lots.domain;

import fr.maillon.lots.LotDependency;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import fr.maillon.shared.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold of the lots of a request even while they are being written. */
public final class LotsAreSound {

    private static final Money LARGEST_SHARE = Money.euros(1_000_000);

    private LotsAreSound() {}

    /**
     * Lets sound lots pass.
     *
     * @throws Refused naming the lot and what is wrong with it
     */
    public static void check(List<WrittenLot> lots) {
        lots.forEach(lot -> {
            mustBeInRange(lot.wording());
            mustEndAfterItStarts(lot.wording());
            mustBeNamed(lot.wording());
        });
        Map<LotId, List<LotDependency>> dependencies = new LinkedHashMap<>();
        Map<LotId, String> titles = new LinkedHashMap<>();
        lots.forEach(lot -> {
            dependencies.put(lot.id(), lot.wording().details().dependencies());
            titles.put(lot.id(), lot.wording().title());
        });
        DependencyIsSound.fault(dependencies).ifPresent(fault -> {
            throw new Refused(fault.key(), titles.getOrDefault(fault.lot(), ""));
        });
        var circle = DependenciesFormNoCircle.circle(dependencies);
        if (!circle.isEmpty()) {
            throw new Refused("splitRequest.circle", DependenciesFormNoCircle.inWords(circle, titles));
        }
    }

    private static void mustBeInRange(LotWording lot) {
        var share = lot.budget();
        if (share != null && (share.isNegative() || share.isZero() || share.compareTo(LARGEST_SHARE) > 0)) {
            throw new Refused("splitRequest.shareOutOfRange", lot.title());
        }
    }

    private static void mustBeNamed(LotWording lot) {
        if (lot.details().lines().stream().anyMatch(line -> line.label().isEmpty())) {
            throw new Refused("splitRequest.lineUnnamed", lot.title());
        }
        if (lot.details().checks().stream().anyMatch(check -> check.label().isEmpty())) {
            throw new Refused("splitRequest.checkUnnamed", lot.title());
        }
    }

    private static void mustEndAfterItStarts(LotWording lot) {
        var start = lot.details().startWished();
        var end = lot.details().endWished();
        if (start != null && end != null && end.isBefore(start)) {
            throw new Refused("splitRequest.datesReversed", lot.title());
        }
    }
}
