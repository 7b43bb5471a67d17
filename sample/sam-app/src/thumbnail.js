import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

const s3 = new S3Client({});

export async function handler(event) {
  for (const { s3: upload } of event.Records) {
    const source = { Bucket: upload.bucket.name, Key: upload.object.key };
    const picture = await s3.send(new GetObjectCommand(source));
    await s3.send(new PutObjectCommand({ ...source, Key: `thumbnails/${source.Key}`, Body: picture.Body }));
  }
}
