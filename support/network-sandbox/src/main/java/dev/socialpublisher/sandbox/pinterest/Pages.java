package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists by page: 25 elements, up to 250 on demand, and a bookmark where more follow. */
final class Pages {
    private static final String MARK = "sandbox-";

    private Pages() {}

    static <T> ObjectNode of(Request request, List<T> all, Function<T, ObjectNode> view) {
        int size = number(request.query("page_size"), 25);
        if (size < 1 || size > 250) {
            throw PinterestProblem.invalid("/page_size is " + size + ", 1 to 250 are allowed");
        }
        int start = number(request.query("bookmark").map(text -> text.replaceFirst("^" + MARK, "")), 0);
        int from = Math.min(start, all.size());
        int to = Math.min(from + size, all.size());
        ObjectNode page = Json.object();
        ArrayNode items = page.putArray("items");
        all.subList(from, to).forEach(element -> items.add(view.apply(element)));
        return page.put("bookmark", to < all.size() ? MARK + to : null);
    }

    private static int number(Optional<String> text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("[0-9]{1,6}")) {
            throw PinterestProblem.invalid("'" + text.get() + "' is not one of the listing's");
        }
        return Integer.parseInt(text.get());
    }
}
