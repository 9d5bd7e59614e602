package fr.maillon.lots.web;

import static java.util.stream.Collectors.toMap;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Lots and their dependencies as a drawing: a column for each wave, a box for each lot, an arrow from each lot to those
 * that wait for it, marked by kind in line and in words. The words beneath the drawing say the same.
 *
 * @param width of the drawing, in its own units
 */
public record LotGraph(int width, int height, List<Box> boxes, List<Arrow> arrows, LotOrder order)
        implements Serializable {

    public LotGraph {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A lot.
     *
     * @param title its title on one or two lines, shortened
     */
    public record Box(int x, int y, int width, int height, int number, List<String> title) implements Serializable {

        public Box {
            title = List.copyOf(title);
        }

        /** Where the text begins. */
        public int textX() {
            return x + LotGraphLayout.INSET;
        }

        /** The base line of a line of the title, counted from 0. */
        public int lineY(int line) {
            return y + LotGraphLayout.FIRST_LINE + line * LotGraphLayout.LINE;
        }

        public int numberY() {
            return y + LotGraphLayout.NUMBER_LINE;
        }
    }

    /**
     * A dependency.
     *
     * @param path how it runs
     * @param head the point of the arrow, empty when it has no direction
     * @param label what kind it is
     * @param labelX the middle of the label
     */
    public record Arrow(
            DependencyKind kind, String path, String head, String label, int labelX, int labelY, int labelWidth)
            implements Serializable {

        /** The class that draws it as its kind. */
        public String style() {
            return "lot-arrow lot-arrow-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public int plateX() {
            return labelX - labelWidth / 2;
        }

        public int plateY() {
            return labelY - LotGraphLayout.LABEL_HEIGHT / 2;
        }

        public int textY() {
            return labelY + LotGraphLayout.LABEL_BASE;
        }
    }

    /**
     * Draws the lots.
     *
     * @param words how each kind is called on its arrow
     */
    public static LotGraph of(LotOrder order, Function<DependencyKind, String> words) {
        return new LotGraphLayout(order, words).draw();
    }

    /** Whether any lot depends on another: without that there is nothing to see. */
    public boolean connected() {
        return !arrows.isEmpty();
    }

    /** The lots by their waves, in words. */
    public List<LotOrder.Place> inTurn() {
        Map<LotId, LotOrder.Place> places =
                order.places().stream().collect(toMap(LotOrder.Place::lot, Function.identity()));
        return order.inTurn().stream().map(places::get).toList();
    }

    /** A lot that another depends on. */
    public LotOrder.Place place(LotId lot) {
        return order.places().stream()
                .filter(place -> place.lot().equals(lot))
                .findFirst()
                .orElseThrow();
    }
}
