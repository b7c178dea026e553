package hailsham.check.sets;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.sets.Nesting.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order in which points are visited, of a story with hubs in it. */
class NestingTest {
    private final Model model = Model.of(Miniature.engine().program());
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, List<Integer>> heads = new HashMap<>();

    private void take(List<Item> items, List<Integer> inside) {
        for (Item item : items) {
            List<Integer> here = new ArrayList<>(inside);
            if (item.goesRound()) {
                here.add(item.point());
            }
            places.put(item.point(), places.size());
            heads.put(item.point(), here);
            take(item.loop(), here);
        }
    }

    @Test
    void everyPointHasOnePlaceAndAnEdgeLeadsBackOnlyToTheHeadOfALoopThatItLiesIn() {
        take(Nesting.of(model).items(), List.of());

        assertThat(places).hasSize(model.points().size());
        int back = 0;
        for (Point point : model.points()) {
            for (Edge edge : point.edges()) {
                if (places.get(edge.to()) <= places.get(point.number())) {
                    back++;
                    assertThat(heads.get(point.number())).contains(edge.to());
                }
            }
        }
        assertThat(back).as("a hub is come back to").isPositive();
    }
}
