package org.covername.directory;

import org.covername.account.SpringSignIn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the directory beside the accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class DirectoryConfiguration {

    @Bean
    SpringDirectory directory(OidcSettings settings, SpringSignIn signIn) {
        return new SpringDirectory(settings, signIn);
    }
}
