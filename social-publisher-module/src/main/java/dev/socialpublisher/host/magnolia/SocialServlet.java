package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.host.magnolia.cms.LiveMagnolia;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything below {@code /.social}: hands each request to what is mounted there. Answers for itself only while the module
 * is off, and where nothing is mounted. Magnolia creates it from the module's descriptor, without injection.
 */
public final class SocialServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<SocialPublisherModule> module;

    public SocialServlet() {
        this(() -> LiveMagnolia.component(SocialPublisherModule.class));
    }

    SocialServlet(Supplier<SocialPublisherModule> module) {
        this.module = module;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Instance> running = module.get().running();
        if (running.isEmpty()) {
            refuse(response, 503, ErrorCode.HOST_OFF, "Social Publisher is off; the log of the CMS says why.");
        } else {
            pass(request, response, running.get());
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, Instance instance)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Mount> mount = instance.mounts().stream()
                .filter(candidate -> candidate.takes(path))
                .max(Comparator.comparing(candidate -> candidate.prefix().length()));
        if (mount.isEmpty()) {
            refuse(response, 404, ErrorCode.WEB_NOT_FOUND, "There is nothing here.");
            return;
        }
        Optional<Locale> language = instance.language();
        Optional<String> page = language.flatMap(own -> PageLanguage.address(request, own));
        if (page.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", page.get());
        } else {
            mount.get()
                    .servlet()
                    .service(new MountedRequest(request, mount.get().prefix(), language), response);
        }
    }

    /** Written by hand: it must also work where the library that writes JSON is what is missing. */
    private static void refuse(HttpServletResponse response, int status, ErrorCode code, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String problem = """
                {"type":"urn:social-publisher:%s","title":"%s","status":%d,"code":"%s","owner":"%s","detail":"%s"}
                """;
        String title = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        response.getOutputStream()
                .write(problem.formatted(code.code(), title, status, code.code(), code.owner(), detail)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
