#pragma once

#include <QObject>

/// What uploads in pieces are made of: header values, and how large a piece is.
class TestTusParts final : public QObject
{
    Q_OBJECT

private slots:
    void headers();
    void pace();
};
