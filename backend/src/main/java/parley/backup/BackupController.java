package parley.backup;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.web.Creation;

/** Backups of the whole installation. */
@Controller("/api/admin/backups")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: backups")
class BackupController {

    private final BackupService service;
    private final BackupQueries queries;
    private final BackupSettings settings;

    BackupController(BackupService service, BackupQueries queries, BackupSettings settings) {
        this.service = service;
        this.queries = queries;
        this.settings = settings;
    }

    /** The backups that there are, and how it stands with them. */
    @Get
    BackupOverview overview() {
        return queries.overview();
    }

    /** Make a backup now. It is written and proven beside this request; ask for it again to see how far it is. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<BackupView> ask(CurrentUser administrator) {
        UUID id = service.ask(administrator);
        return HttpResponse.created(queries.backup(id), URI.create("/api/admin/backups/" + id));
    }

    /** One backup. */
    @Get("/{id}")
    BackupView show(UUID id) {
        return queries.backup(id);
    }

    /** Download a backup. It holds everything that the installation knows; the download is put on record. */
    @Get(uri = "/{id}/contents", produces = MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<StreamedFile> download(UUID id, CurrentUser administrator) throws IOException {
        String fileName = service.download(id, administrator);
        Path file = settings.file(fileName);
        StreamedFile contents = new StreamedFile(Files.newInputStream(file), MediaType.APPLICATION_OCTET_STREAM_TYPE, 0, Files.size(file));
        return HttpResponse.ok(contents).contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
}
