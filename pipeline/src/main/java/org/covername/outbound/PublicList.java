package org.covername.outbound;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covername.outbound.Listed.State;
import org.covername.review.Html;

/** The files beside the packages: list, feed and map of the site. */
final class PublicList {

    private PublicList() {
    }

    /** @param site address under which {@code outbound/published/} is served, with a slash at its end */
    static Map<String, byte[]> files(List<Listed> all, String site) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", IndexPage.of(all).getBytes(StandardCharsets.UTF_8));
        files.put("feed.xml", AtomFeed.of(all, site).getBytes(StandardCharsets.UTF_8));
        files.put("sitemap.xml", sitemap(all, site).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Pages that a search engine may know (sitemaps.org, protocol 0.9). */
    private static String sitemap(List<Listed> all, String site) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>" + Html.text(site) + "</loc></url>\n"
                + all.stream().filter(listed -> listed.state() == State.PUBLISHED).map(listed -> "<url><loc>" + Html.text(site) + listed.slug() + "/</loc><lastmod>"
                        + listed.changed() + "</lastmod></url>\n").collect(Collectors.joining()) + "</urlset>\n";
    }
}
