resource "aws_iam_user" "app" {
  name = "app"
}

resource "aws_iam_user_login_profile" "app" {
  user                    = aws_iam_user.app.name
  password_reset_required = false
}
