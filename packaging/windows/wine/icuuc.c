/* A stand-in for the ICU of Windows 10, which wine 8 does not have; for trying the program, never shipped.

   Qt6Core.dll asks it for text codecs only. Every answer is "there is no such converter", so Qt knows UTF-8, UTF-16,
   UTF-32 and Latin-1 here, which is all that smsdesk asks Qt for. */

#define ANSWER __declspec(dllexport)

enum { FILE_ACCESS_ERROR = 4 };

ANSWER void *ucnv_open(const char *name, int *code) { (void)name; *code = FILE_ACCESS_ERROR; return 0; }
ANSWER void ucnv_close(void *converter) { (void)converter; }
ANSWER void ucnv_reset(void *converter) { (void)converter; }
ANSWER signed char ucnv_getMaxCharSize(const void *converter) { (void)converter; return 1; }
ANSWER const char *ucnv_getName(const void *converter, int *code) { (void)converter; *code = FILE_ACCESS_ERROR; return 0; }
ANSWER void ucnv_getToUCallBack(void) {}
ANSWER void ucnv_getFromUCallBack(void) {}
ANSWER void ucnv_setToUCallBack(void) {}
ANSWER void ucnv_setFromUCallBack(void) {}
ANSWER void ucnv_cbToUWriteUChars(void) {}
ANSWER void ucnv_cbFromUWriteUChars(void) {}
ANSWER void ucnv_toUnicode(void) {}
ANSWER void ucnv_fromUnicode(void) {}
ANSWER int ucnv_toUCountPending(const void *converter, int *code) { (void)converter; *code = FILE_ACCESS_ERROR; return 0; }
ANSWER int ucnv_fromUCountPending(const void *converter, int *code) { (void)converter; *code = FILE_ACCESS_ERROR; return 0; }
ANSWER const char *ucnv_getStandardName(const char *name, const char *standard, int *code) {
    (void)name; (void)standard; *code = FILE_ACCESS_ERROR; return 0;
}
ANSWER const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
ANSWER int ucnv_countAvailable(void) { return 0; }
ANSWER void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
ANSWER void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
