#pragma once

#include "ui/presentation/papers/paperview.h"

#include <QObject>

namespace motcua::presentation
{

/// A supervisor tries a form that the office has edited and takes it over, or goes back to the
/// shipped one: the mistakes with their lines, or the paper of an invented dossier. Both are
/// audited. Works in the global pool; GUI thread.
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
    /// The shipped form counts again; `putAside` or `failed` follows.
    void goBack(const QString &form);
    /// The office has replaced it; known once `ownChanged` came.
    [[nodiscard]] bool isOwn(const QString &form) const { return m_own.contains(form); }

signals:
    /// Sentences, in the order of the text.
    void faulty(const QStringList &faults);
    void ready(const motcua::presentation::PaperView &paper);
    void installed(const QString &as);
    void putAside(const QString &form);
    void ownChanged();
    void failed(const motcua::kernel::Error &error);

private:
    void readOwn();
    /// Does `work` in the pool, notes it, and tells `done`.
    void change(const std::function<kernel::Status()> &work, const QString &what,
                const QString &form, void (FormsPresenter::*done)(const QString &));

    services::Desk &m_desk;
    QStringList m_forms;
    QStringList m_own;
};

} // namespace motcua::presentation
