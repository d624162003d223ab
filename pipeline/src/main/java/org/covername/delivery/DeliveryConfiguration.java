package org.covername.delivery;

import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.covername.delivery.CamelDelivery.Places;
import org.covername.office.Office;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends nothing anywhere unless the office names a place, as an address of Camel's: {@code covername.mail}, {@code covername.push}. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    DeliveryRoute deliveryRoute(Office office, JdbcClient jdbc, ProducerTemplate camel, @Value("${covername.mail:}") String mail, @Value("${covername.push:}") String push) {
        return new DeliveryRoute(new CamelDelivery(office, new JdbcErrands(jdbc), camel, new Places(named(mail), named(push))));
    }

    private static Optional<String> named(String place) {
        return Optional.of(place).filter(text -> !text.isBlank());
    }
}
