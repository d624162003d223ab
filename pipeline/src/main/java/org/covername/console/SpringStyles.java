package org.covername.console;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves GOV.UK Frontend without the typeface that only services of the government may use: it is not here, and a page whose own styles come late would ask for it.
 */
@Configuration(proxyBeanMethods = false)
class SpringStyles implements WebMvcConfigurer {

    private static final String FRONTEND = "webjars/govuk-frontend/";
    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\s*\\{[^}]*}");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + FRONTEND + "**").addResourceLocations("classpath:/META-INF/resources/" + FRONTEND).resourceChain(true).addTransformer(SpringStyles::withoutTypeface);
    }

    private static Resource withoutTypeface(HttpServletRequest request, Resource resource, ResourceTransformerChain chain) throws IOException {
        Resource served = chain.transform(request, resource);
        if (!String.valueOf(served.getFilename()).endsWith(".css")) {
            return served;
        }
        String styles = served.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(served, TYPEFACE.matcher(styles).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
}
