package fr.maillon.lots.web;

import static java.util.stream.Collectors.toMap;

import fr.maillon.catalogue.DependencyKind;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotOrder;
import fr.maillon.lots.LotOrder.Place;
import fr.maillon.lots.web.LotGraph.Arrow;
import fr.maillon.lots.web.LotGraph.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where boxes stand and arrows run. An arrow ends level before its box with its label on it, so that labels never cover
 * one another; one that passes a whole column runs between the rows, so that it crosses no box.
 */
final class LotGraphLayout {

    static final int INSET = 12;
    static final int NUMBER_LINE = 20;
    static final int FIRST_LINE = 38;
    static final int LINE = 16;
    static final int LABEL_HEIGHT = 18;
    static final int LABEL_BASE = 4;

    private static final int BOX_WIDTH = 172;
    private static final int BOX_HEIGHT = 66;
    private static final int PORT = 22;
    private static final int GAP = 184;
    private static final int ROW_GAP = 40;
    private static final int LANE = 7;
    private static final int LANES = 5;
    private static final int EDGE = 8;
    private static final int HEAD = 9;
    private static final int LETTER = 7;
    private static final int SIDES = 6;
    private static final int LETTERS = 21;
    private static final int BULGE = 56;

    private final Function<DependencyKind, String> words;
    private final LotOrder order;
    private final List<Link> links = new ArrayList<>();
    private final Map<LotId, Place> places;
    private final Map<LotId, Integer> rows = new HashMap<>();
    private final Map<LotId, Integer> out = new HashMap<>();
    private final Map<LotId, Integer> in = new HashMap<>();
    private final Map<Integer, Integer> rowTops = new HashMap<>();
    private int bottom = EDGE;
    private int widestLabel;
    private int lanes;

    /** An arrow from one lot to another; {@code outPort} and {@code inPort} count from 0 along their boxes. */
    private record Link(Place from, Place to, DependencyKind kind, int outPort, int inPort) {}

    LotGraphLayout(LotOrder order, Function<DependencyKind, String> words) {
        this.order = order;
        this.words = words;
        this.places = order.places().stream()
                .collect(toMap(Place::lot, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<Integer, Integer> filled = new HashMap<>();
        order.places().forEach(place -> rows.put(place.lot(), filled.merge(place.wave(), 1, Integer::sum) - 1));
        order.places().stream()
                .flatMap(place ->
                        place.dependencies().stream().map(one -> link(places.get(one.on()), place, one.kind())))
                .sorted(Comparator.comparingInt(
                                (Link link) -> rows.get(link.from().lot()))
                        .thenComparingInt(link -> rows.get(link.to().lot())))
                .forEach(link -> links.add(new Link(
                        link.from(),
                        link.to(),
                        link.kind(),
                        out.merge(link.from().lot(), 1, Integer::sum) - 1,
                        (sameColumn(link) ? out : in).merge(link.to().lot(), 1, Integer::sum) - 1)));
        int last = rows.values().stream().mapToInt(row -> row).max().orElse(0);
        for (int row = 0; row <= last; row++) {
            rowTops.put(row, bottom);
            bottom += heightOfRow(row) + (row < last ? ROW_GAP : EDGE);
        }
        widestLabel = links.stream()
                .mapToInt(link -> labelWidth(words.apply(link.kind())))
                .max()
                .orElse(0);
    }

    /** As high as its arrows need. */
    private int height(Place place) {
        int ports = Math.max(out.getOrDefault(place.lot(), 0), in.getOrDefault(place.lot(), 0));
        return Math.max(BOX_HEIGHT, PORT * (ports + 1));
    }

    private int heightOfRow(int row) {
        return order.places().stream()
                .filter(place -> rows.get(place.lot()) == row)
                .mapToInt(this::height)
                .max()
                .orElse(BOX_HEIGHT);
    }

    private static int labelWidth(String label) {
        return label.length() * LETTER + SIDES;
    }

    /** From the one that comes first to the one that waits. */
    private static Link link(Place on, Place place, DependencyKind kind) {
        return on.wave() <= place.wave() ? new Link(on, place, kind, 0, 0) : new Link(place, on, kind, 0, 0);
    }

    private static boolean sameColumn(Link link) {
        return link.from().wave() == link.to().wave();
    }

    LotGraph draw() {
        var boxes = order.places().stream().map(this::box).toList();
        var arrows = links.stream().map(this::arrow).toList();
        int columns = order.waves();
        boolean bulging =
                links.stream().anyMatch(link -> sameColumn(link) && link.from().wave() == columns);
        int width = 2 * EDGE + columns * BOX_WIDTH + Math.max(0, columns - 1) * GAP + (bulging ? GAP : 0);
        return new LotGraph(width, bottom + (lanes > 0 ? ROW_GAP : 0), boxes, arrows, order);
    }

    private Box box(Place place) {
        return new Box(x(place), y(place), BOX_WIDTH, height(place), place.position(), lines(place.title()));
    }

    private int x(Place place) {
        return EDGE + (place.wave() - 1) * (BOX_WIDTH + GAP);
    }

    private int y(Place place) {
        return rowTops.get(rows.get(place.lot()));
    }

    private int port(Place place, int port, int of) {
        return y(place) + height(place) * (port + 1) / (of + 1);
    }

    private Arrow arrow(Link link) {
        int x1 = x(link.from()) + BOX_WIDTH;
        int y1 = port(link.from(), link.outPort(), out.get(link.from().lot()));
        String label = words.apply(link.kind());
        int labelWidth = labelWidth(label);
        if (sameColumn(link)) {
            int y2 = port(link.to(), link.inPort(), out.get(link.to().lot()));
            var path = "M%d %d C%d %d %d %d %d %d"
                    .formatted(x1, y1, x1 + BULGE * 4 / 3, y1, x1 + BULGE * 4 / 3, y2, x1, y2);
            int labelX = x1 + Math.max(BULGE, labelWidth / 2 + EDGE);
            return new Arrow(link.kind(), path, "", label, labelX, (y1 + y2) / 2, labelWidth);
        }
        int x2 = x(link.to());
        int y2 = port(link.to(), link.inPort(), in.get(link.to().lot()));
        int level = x2 - widestLabel - 3 * EDGE;
        boolean directed = link.kind().isOrder();
        int end = directed ? x2 - HEAD : x2;
        var path = link.to().wave() - link.from().wave() > 1
                ? passing(link, x1, y1, x2, y2, level)
                : "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, (x1 + level) / 2, y1, (x1 + level) / 2, y2, level, y2);
        var head = directed
                ? "M%d %d L%d %d L%d %d Z".formatted(x2, y2, end, y2 - HEAD / 2 - 1, end, y2 + HEAD / 2 + 1)
                : "";
        return new Arrow(
                link.kind(), path + " L%d %d".formatted(end, y2), head, label, (level + x2) / 2 - EDGE, y2, labelWidth);
    }

    /** Under the row it comes from, past all boxes between. */
    private String passing(Link link, int x1, int y1, int x2, int y2, int level) {
        int row = rows.get(link.from().lot());
        int lane = rowTops.get(row) + heightOfRow(row) + LANE * (1 + lanes % LANES);
        lanes++;
        int turn = x2 - GAP + EDGE;
        return "M%d %d C%d %d %d %d %d %d L%d %d C%d %d %d %d %d %d"
                .formatted(
                        x1,
                        y1,
                        x1 + 2 * EDGE,
                        y1,
                        x1 + EDGE,
                        lane,
                        x1 + 4 * EDGE,
                        lane,
                        turn,
                        lane,
                        turn + 3 * EDGE,
                        lane,
                        level - 3 * EDGE,
                        y2,
                        level,
                        y2);
    }

    /** A title on two lines at most, cut between words where that is possible. */
    private static List<String> lines(String title) {
        if (title.length() <= LETTERS) {
            return List.of(title);
        }
        int space = title.lastIndexOf(' ', LETTERS);
        int cut = space > 0 ? space : LETTERS;
        var rest = title.substring(cut).strip();
        return List.of(
                title.substring(0, cut),
                rest.length() <= LETTERS ? rest : rest.substring(0, LETTERS - 1).strip() + "…");
    }
}
