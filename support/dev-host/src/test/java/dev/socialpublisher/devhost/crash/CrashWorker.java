package dev.socialpublisher.devhost.crash;

import dev.socialpublisher.devhost.crash.Product.Place;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that submits what its plan says and sends it, by the product's own clock, until it dies or is killed. */
final class CrashWorker {
    /** The post of a network at which it dies: one is out before, one waits behind. */
    static final int NTH = 2;

    static final String READY = "ready";

    private CrashWorker() {}

    static List<String> arguments(Place place, String name, Plan plan, HaltPoint point, String network) {
        return List.of(
                place.database(),
                place.home().toString(),
                place.sandbox().toString(),
                name,
                plan.run(),
                Integer.toString(plan.postsPerNetwork()),
                point.name(),
                network);
    }

    public static void main(String[] arguments) throws InterruptedException {
        Place place = new Place(arguments[0], Path.of(arguments[1]), URI.create(arguments[2]));
        Plan plan = new Plan(arguments[4], Integer.parseInt(arguments[5]));
        Halting halting = new Halting(HaltPoint.valueOf(arguments[6]), arguments[7], NTH);
        Product product = Product.open(place, arguments[3], Clock.systemUTC(), halting::around);
        plan.entries().forEach(entry -> product.submit(entry.network(), entry.text()));
        product.publisher().start();
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
