package parley.platform.web;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller method that creates something. With the header {@code Idempotency-Key}, a repeated request gets the
 * first answer again and creates nothing; the answer is kept 7 days, in the transaction of the creation.
 */
@Around
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creation {}
