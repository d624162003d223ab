package org.covername.console;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A real directory, as an office would have one: Spring's own server of OpenID Connect on a free port. It lies beside the tests and bears no annotation by which the service would find
 * it.
 */
@EnableWebSecurity
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
public class NorthmereDirectory {

    static final String PASSWORD = "heron beside the weir";
    /** Everybody there, with what is said of them beside their name. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "leaver", Map.of("preferred_username", "r.leaver@northmere.example"),
            "walker", Map.of("preferred_username", "w.walker@northmere.example"),
            "vale", Map.of("preferred_username", "R.Vale@northmere.example"),
            "mallory", Map.of("preferred_username", "r.vale@northmere.example"),
            "guest", Map.of("preferred_username", "r.vale@elsewhere.example"),
            "stranger", Map.of("preferred_username", "n.nobody@northmere.example"),
            "coder", Map.of("preferred_username", "t.coder@northmere.example", "amr", List.of("pwd")),
            "strong", Map.of("preferred_username", "s.strong@northmere.example", "amr", List.of("pwd", "mfa")),
            "grouped", Map.of("preferred_username", "g.grouped@northmere.example", "groups", List.of("grp-7", "grp-x")),
            "ungrouped", Map.of("preferred_username", "u.ungrouped@northmere.example", "groups", List.of("grp-x")));

    private static volatile List<String> returns = List.of("http://localhost/none");

    /** On a free port, until the tests end. */
    static ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(NorthmereDirectory.class);
        application.setRegisterShutdownHook(false);
        return application.run("--server.port=0", "--server.address=127.0.0.1", "--server.servlet.session.cookie.name=NORTHMERE", "--spring.main.banner-mode=off",
                "--spring.config.location=optional:classpath:/none/");
    }

    static String issuer(ConfigurableApplicationContext directory) {
        return "http://127.0.0.1:" + directory.getEnvironment().getProperty("local.server.port");
    }

    /** Lets the directory send people back there. */
    static void know(String address) {
        returns = List.of(address);
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher()).with(server, each -> each.oidc(withDefaults())).authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().authenticated()).formLogin(withDefaults()).build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(PEOPLE.keySet().stream().map(name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("PERSON").build()).toList());
    }

    @Bean
    RegisteredClientRepository clients() {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // The server would keep the secret in another form; it stays as it is.
            }

            @Override
            public RegisteredClient findById(String id) {
                return findByClientId("covername");
            }

            @Override
            public RegisteredClient findByClientId(String id) {
                return RegisteredClient.withId("covername").clientId("covername").clientSecret("{noop}a secret of both").clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUris(all -> all.addAll(returns))
                        .postLogoutRedirectUris(all -> returns.forEach(each -> all.add(each.replaceFirst("/back$", "/out")))).scope("openid").scope("profile").scope("email")
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build()).build();
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey(pair.getPrivate()).keyID("one").build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> context.getClaims().claims(claims -> claims.putAll(PEOPLE.get(context.getPrincipal().getName())));
    }
}
