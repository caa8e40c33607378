#pragma once

#include "ui/presentation/papers/paperview.h"

#include <QObject>

namespace motcua::presentation
{

/// A supervisor tries a form that the office has edited and takes it over: the mistakes with their
/// lines, or the paper of an invented dossier. Works in the global pool; GUI thread.
class FormsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit FormsPresenter(services::Desk &desk, QObject *parent = nullptr);

    /// A supervisor's, and only where there are own forms at all.
    [[nodiscard]] static bool mayTry(const services::Desk &desk);

    /// Every form that may be replaced: "2025/receipt.html".
    [[nodiscard]] const QStringList &forms() const { return m_forms; }
    /// "Receipt and appointment · 2025/receipt.html".
    [[nodiscard]] static QString formText(const QString &form);
    /// Where this file most likely belongs, by its name and folder; -1 = none has its name.
    [[nodiscard]] int guess(const QString &file) const;

    /// `faulty`, `ready` or `failed` follows.
    void tryOut(const ports::FormTrial &trial);
    /// `installed` or `failed` follows.
    void install(const QString &file, const QString &as);

signals:
    /// Sentences, in the order of the text.
    void faulty(const QStringList &faults);
    void ready(const motcua::presentation::PaperView &paper);
    void installed(const QString &as);
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
    QStringList m_forms;
};

} // namespace motcua::presentation
