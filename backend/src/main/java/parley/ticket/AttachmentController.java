package parley.ticket;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;

/** Files of messages. */
@Controller("/api/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Attachments")
class AttachmentController {

    private final AttachmentService attachments;

    AttachmentController(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** Upload a file (25 MB at most) that a message is going to send; what no message sends is removed after a week. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    HttpResponse<AttachmentView> upload(@Part("file") CompletedFileUpload file, CurrentUser user) throws IOException {
        AttachmentView uploaded = attachments.upload(file.getFilename(), file.getInputStream(), user);
        return HttpResponse.created(uploaded, URI.create("/api/attachments/" + uploaded.id()));
    }

    /** Download a file. It is always to be saved, never shown. */
    @Get(uri = "/{id}", produces = MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<StreamedFile> download(UUID id, CurrentUser user) {
        AttachmentService.Download download = attachments.download(id, user);
        StreamedFile file = new StreamedFile(attachments.open(download), MediaType.of(download.contentType()), 0, download.size());
        return HttpResponse.ok(file).contentType(download.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.name().disposition());
    }

    /** Take back a file that was not sent yet. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void takeBack(UUID id, CurrentUser user) {
        attachments.takeBack(id, user);
    }
}
