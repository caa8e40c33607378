#pragma once

#include <QObject>

namespace motcua::cli
{

/// Ctrl-C, or SIGTERM, as a signal of the event loop while this object lives: the first one asks
/// the command to end in order, the second one ends the program at once as it always does. One at
/// a time, on the thread with the event loop.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent);
    ~Interruption() override;

signals:
    void asked();
};

} // namespace motcua::cli
