package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.platform.Secrets;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;

/** One's own account: password, sessions, access tokens. */
@Controller("/api/account")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Your account")
class OwnAccountController {

    private final OwnAccountService service;
    private final OwnAccountQueries queries;
    private final PeopleQueries people;

    OwnAccountController(OwnAccountService service, OwnAccountQueries queries, PeopleQueries people) {
        this.service = service;
        this.queries = queries;
        this.people = people;
    }

    /** What Parley knows about you. */
    @Get
    OwnAccount show(CurrentUser user) {
        return people.person(user.id()).map(person -> OwnAccount.of(person, queries.whatHelps(user.id()))).orElseThrow(NothingHere::new);
    }

    /** Say what helps when IT speaks with you, or take it back. Those who work your tickets read it; nobody else writes it. */
    @Put("/what-helps")
    OwnAccount sayWhatHelps(@Valid @Body WhatHelps what, CurrentUser user) {
        service.sayWhatHelps(user, what.words());
        return show(user);
    }

    /** From where else you call, so that it is known who it is. Your first number is kept by an administrator. */
    @Put("/numbers")
    OwnAccount keepNumbers(@Valid @Body FurtherNumbers numbers, CurrentUser user) {
        service.keepNumbers(user, numbers);
        return show(user);
    }

    /** Choose another password. Every other browser is signed out; access tokens go on working unless you have them revoked too. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(HttpRequest<?> request, @Valid @Body PasswordChange change, CurrentUser user) {
        String session = sessionHash(request);
        service.prove(user, change.currentPassword(), SessionController.browser(request));
        service.changePassword(user, change.newPassword(), Boolean.TRUE.equals(change.revokeTokens()), session);
    }

    /** The browsers in which you are signed in. */
    @Get("/sessions")
    Page<OwnSession> sessions(HttpRequest<?> request, CurrentUser user) {
        return Page.whole(queries.sessions(user.id(), cookie(request)));
    }

    /** Sign out everywhere but here. */
    @Delete("/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void endOtherSessions(HttpRequest<?> request, CurrentUser user) {
        service.endOtherSessions(user, sessionHash(request));
    }

    /** Sign out one browser. */
    @Delete("/sessions/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void endSession(String id, CurrentUser user) {
        service.endSession(user, id);
    }

    /** Your access tokens, the newest first, without their secrets. */
    @Get("/tokens")
    Page<AccessTokenView> tokens(CurrentUser user) {
        return Page.whole(queries.tokens(user.id()));
    }

    /**
     * Make an access token. Its text is in this answer only; because that is kept nowhere, this creation takes no
     * Idempotency-Key: a token too many is revoked.
     */
    @Post("/tokens")
    @Status(HttpStatus.CREATED)
    HttpResponse<CreatedAccessToken> createToken(HttpRequest<?> request, @Valid @Body NewAccessToken token, CurrentUser user) {
        sessionHash(request);
        return HttpResponse.created(service.createToken(user, token));
    }

    /** Revoke an access token; it stops working at once. */
    @Delete("/tokens/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void revokeToken(UUID id, CurrentUser user) {
        service.revokeToken(user, id);
    }

    /** What guards the account itself is done by a person in a browser, never by a program with a token. */
    private static String sessionHash(HttpRequest<?> request) {
        String hash = cookie(request);
        if (hash == null) {
            throw new BrowserNeeded();
        }
        return hash;
    }

    private static @Nullable String cookie(HttpRequest<?> request) {
        return request.getAttribute(RequestAuthentication.BY_COOKIE, String.class).map(Secrets::sha256).orElse(null);
    }
}
