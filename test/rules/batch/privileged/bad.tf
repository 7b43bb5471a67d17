resource "aws_batch_job_definition" "encoded" {
  name = "job"
  type = "container"
  container_properties = jsonencode({
    image      = var.image
    privileged = true
  })
}

resource "aws_batch_job_definition" "heredoc" {
  name                 = "job"
  type                 = "container"
  container_properties = <<CONTAINER_PROPERTIES
{
    "command": ["ls", "-la"],
    "image": "busybox",
    "privileged": true
}
CONTAINER_PROPERTIES
}

resource "aws_batch_job_definition" "nodes" {
  name = "job"
  type = "multinode"
  node_properties = jsonencode({
    mainNode = 0
    nodeRangeProperties = [{
      container = {
        image      = "busybox"
        privileged = true
      }
    }]
  })
}

resource "aws_batch_job_definition" "pods" {
  name = "job"
  type = "container"

  eks_properties {
    pod_properties {
      containers {
        image = "busybox"

        security_context {
          privileged = true
        }
      }
    }
  }
}

variable "image" {}
